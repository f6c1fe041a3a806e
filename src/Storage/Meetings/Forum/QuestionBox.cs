using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Meetings.Forum;

/// <summary>What residents ask in writing at the meetings of their neighbourhood. What is not the caller's is not there: nothing, or false.</summary>
public sealed class QuestionBox(ZiZhiJinDb db, ITextCheck check, TimeProvider time)
{
    /// <summary>Sending the same again gives the same question.</summary>
    /// <exception cref="RefusedException">The meeting is over, the text is risky, or they have asked often enough.</exception>
    public async Task<WrittenQuestion?> Ask(Guid meetingId, string text, Nonce nonce, Caller by, CancellationToken cancel)
    {
        if (by is not { PersonId: { } person, AreaId: { } area } || !await db.Meetings.OpenTo(by).AnyAsync(meeting => meeting.Id == meetingId, cancel)) return null;
        var (entries, key) = (await db.EntriesOf(person, cancel), nonce.ToByteArray());
        if (await Find(meetingId, entries, key, cancel) is { } known) return known;
        var said = (text, await check.Passes(text, by.AccountId, cancel));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        RefusedException.ThrowIf(ForumPolicy.Check(await db.LockOccasion(meetingId, cancel), time.GetUtcNow()));
        if (await Find(meetingId, entries, key, cancel) is { } meanwhile) return meanwhile;
        if (await Counted(meetingId, entries).CountAsync(cancel) >= ForumPolicy.MostQuestions) throw new RefusedException(ForumRefusals.TooManyQuestions);
        var question = db.Add(WrittenQuestion.Ask((meetingId, area), (person, nonce), said, time.GetUtcNow())).Entity;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return question;
    }

    public async Task<bool> Withdraw(Guid meetingId, Guid questionId, Caller by, CancellationToken cancel)
    {
        if (by.PersonId is not { } person) return false;
        var entries = await db.EntriesOf(person, cancel);
        var question = await db.WrittenQuestions.FirstOrDefaultAsync(one => one.Id == questionId && one.MeetingId == meetingId && entries.Contains(one.PersonId), cancel);
        if (question is null) return false;
        question.Withdraw();
        await db.SaveUnlessChanged(cancel);
        return true;
    }

    /// <summary>Those that are shown, and the caller's own, for whoever sees the meeting.</summary>
    public async Task<List<(WrittenQuestion Question, bool IsMine)>?> Of(Guid meetingId, Caller by, CancellationToken cancel)
    {
        if (!await db.Meetings.SeenBy(by, db).AnyAsync(meeting => meeting.Id == meetingId, cancel)) return null;
        var entries = by.PersonId is { } person ? await db.EntriesOf(person, cancel) : new HashSet<Guid>();
        var all = await db.WrittenQuestions.AsNoTracking().Where(one => one.MeetingId == meetingId).OrderBy(one => one.Id).ToListAsync(cancel);
        return [.. all.Select(one => (one, entries.Contains(one.PersonId))).Where(one => one.Item2 || one.one.IsShown)];
    }

    private IQueryable<WrittenQuestion> Counted(Guid meetingId, IReadOnlySet<Guid> entries) =>
        db.WrittenQuestions.Where(one => one.MeetingId == meetingId && entries.Contains(one.PersonId) && one.State != QuestionState.Withdrawn);

    private Task<WrittenQuestion?> Find(Guid meetingId, IReadOnlySet<Guid> entries, byte[] key, CancellationToken cancel) =>
        db.WrittenQuestions.AsNoTracking().FirstOrDefaultAsync(one => one.MeetingId == meetingId && entries.Contains(one.PersonId) && one.Nonce == key, cancel);
}
