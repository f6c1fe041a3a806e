using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Storage.Meetings.Forum;

/// <summary>Staff read what was asked in writing, answer it, and decide on what the text check could not pass. What is not in their care is not there: nothing.</summary>
public sealed class QuestionAnswering(ZiZhiJinDb db, ITextCheck check, AuditTrail audit, TimeProvider time)
{
    /// <summary>All but those that were taken back.</summary>
    public async Task<List<WrittenQuestion>?> Of(Guid meetingId, Caller by, CancellationToken cancel) =>
        await db.Meetings.InCareOf(by, db, MeetingRoles.Helpers).AnyAsync(meeting => meeting.Id == meetingId, cancel)
            ? await db.WrittenQuestions.AsNoTracking().Where(one => one.MeetingId == meetingId && one.State != QuestionState.Withdrawn).OrderBy(one => one.Id).ToListAsync(cancel)
            : null;

    public async Task<WrittenQuestion?> Answer(Guid questionId, string answer, Caller by, CancellationToken cancel)
    {
        if (await Find(questionId, by, cancel) is not { } question) return null;
        question.AnswerWith((answer, await check.Passes(answer, by.AccountId, cancel)), by.AccountId, time.GetUtcNow());
        return await Save(question, "question.answer", by, cancel);
    }

    /// <summary>Somebody has read what the check did not pass, of the question or of its answer, as of a revision.</summary>
    public async Task<WrittenQuestion?> Decide(Guid questionId, (bool Pass, int Revision) decision, Caller by, CancellationToken cancel)
    {
        if (await Find(questionId, by, cancel) is not { } question) return null;
        question.Decide(decision.Pass, (by.AccountId, decision.Revision), time.GetUtcNow());
        return await Save(question, decision.Pass ? "question.release" : "question.decline", by, cancel);
    }

    private Task<WrittenQuestion?> Find(Guid questionId, Caller by, CancellationToken cancel)
    {
        var meetings = db.Meetings.InCareOf(by, db, MeetingRoles.Helpers);
        return db.WrittenQuestions.FirstOrDefaultAsync(one => one.Id == questionId && meetings.Any(meeting => meeting.Id == one.MeetingId), cancel);
    }

    private async Task<WrittenQuestion> Save(WrittenQuestion question, string act, Caller by, CancellationToken cancel)
    {
        audit.Did(by.AccountId, act, question.AreaId, question.Id);
        await db.SaveUnlessChanged(cancel);
        return question;
    }
}
