using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Takes the words of erased persons out of needs and precedents. Their needs stay counted, without words. Runs in the caller's transaction.</summary>
public sealed class ErasedNeeds(ZiZhiJinDb db)
{
    public async Task Take(Guid areaId, IReadOnlyList<Guid> persons, CancellationToken cancel)
    {
        var years = await db.NeedBoards.Where(board => board.AreaId == areaId).Select(board => board.Year).Order().ToListAsync(cancel);
        foreach (var year in years) await Take(new NeedBoardKey(areaId, year), persons, cancel);
        foreach (var raised in await db.RaisedNeeds.Where(need => persons.Contains(need.PersonId)).ToListAsync(cancel)) raised.Erase();
    }

    private async Task Take(NeedBoardKey key, IReadOnlyList<Guid> persons, CancellationToken cancel)
    {
        var revision = await NeedBoards.Advance(db, key, cancel);
        var needs = await db.Needs
            .Where(need => need.AreaId == key.AreaId && need.Year == key.Year && need.GroupId != null && persons.Contains(need.PersonId)).ToListAsync(cancel);
        var texts = needs.Select(need => need.Text).ToList();
        foreach (var need in needs) need.Erase(revision);
        await db.NeedDecisions.Where(decision => decision.AreaId == key.AreaId && texts.Contains(decision.Sentence))
            .ExecuteUpdateAsync(set => set.SetProperty(decision => decision.Sentence, decision => decision.Title), cancel);
    }
}
