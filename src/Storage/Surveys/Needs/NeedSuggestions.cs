using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Needs for which the known words have no category, for a model that may have one.</summary>
public sealed class NeedSuggestions(ZiZhiJinDb db, NeedsRules rules)
{
    /// <summary>The next needs to ask about, the oldest first, each with the categories of its town.</summary>
    public async Task<IReadOnlyList<NeedQuestion>> Next(int most, CancellationToken cancel)
    {
        var needs = await db.Needs.AsNoTracking()
            .Where(need => need.Category == null && need.CategoryBy == ConcludedBy.Words && need.GroupId != null && need.Text != "")
            .OrderBy(need => need.Id).Take(most).ToListAsync(cancel);
        var questions = new List<NeedQuestion>();
        foreach (var need in needs)
            if (await rules.Of(need.AreaId, need.Year, cancel) is { } inForce) questions.Add(new(need.Id, need.Text, inForce.Pack.Categories));
        return questions;
    }

    /// <summary>Takes the model's opinion, or that it has none, unless people were faster.</summary>
    public async Task Take(Guid needId, string? category, CancellationToken cancel)
    {
        var key = await db.Needs.Where(need => need.Id == needId).Select(need => new { need.AreaId, need.Year }).SingleAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var revision = await NeedBoards.Advance(db, new(key.AreaId, key.Year), cancel);
        (await db.Needs.SingleAsync(need => need.Id == needId, cancel)).Suggest(category, revision);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
