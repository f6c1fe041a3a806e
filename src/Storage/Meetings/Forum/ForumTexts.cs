using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Storage.Meetings.Forum;

/// <summary>How the words of a meeting are judged, saved and taken away again.</summary>
internal static class ForumTexts
{
    /// <summary>False where people have to look at it.</summary>
    /// <exception cref="RefusedException">The platform calls it risky.</exception>
    public static async Task<bool> Passes(this ITextCheck check, string text, Guid writer, CancellationToken cancel) => await check.Judge(text, writer, cancel) switch
    {
        TextVerdict.Risky => throw new RefusedException(ForumRefusals.TextRisky),
        var verdict => verdict == TextVerdict.Passed,
    };

    public static async Task SaveUnlessChanged(this ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(ForumRefusals.ChangedMeanwhile);
        }
    }

    /// <summary>Takes the words of erased persons out of their questions; that somebody asked, and what was answered, stays.</summary>
    public static async Task EraseQuestions(this ZiZhiJinDb db, IReadOnlyList<Guid> persons, CancellationToken cancel)
    {
        var sql = new SqlText();
        await db.Run(sql.Append("SELECT Id FROM meeting_questions WHERE PersonId IN (").Each(persons, person => sql.Value(person)).Append(") FOR UPDATE"), cancel);
        foreach (var question in await db.WrittenQuestions.Where(question => persons.Contains(question.PersonId)).ToListAsync(cancel)) question.Erase();
    }
}
