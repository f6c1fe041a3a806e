using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs.Raising;

/// <summary>Puts what a resident raised onto the neighbourhood's board: each thing that it names into the group that says the same, or a new one.</summary>
public sealed class NeedPlacing(ZiZhiJinDb db, NeedBoards boards, NeedUnderstanding understanding, NeedsRules rules)
{
    /// <summary>What a raised need comes from stands where answers have their question.</summary>
    private const string Question = "raised";

    /// <summary>Refuses as malformed what names no need. Saved with the raised need itself.</summary>
    public async Task Place(RaisedNeed raised, CancellationToken cancel)
    {
        var parts = understanding.Reader.Read(raised.Text);
        if (parts.Count == 0) throw new MalformedException("needs.nothing-said", "text", "请写清楚希望社区解决什么问题。");
        var inForce = await rules.Of(raised.AreaId, raised.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        await boards.Ask(db, new(raised.AreaId, raised.Year), board => Place(raised, parts, inForce.Pack.Id, board, cancel), cancel);
    }

    private async Task<int> Place(RaisedNeed raised, IReadOnlyList<NeedPart> parts, string pack, LiveBoard board, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var revision = await NeedBoards.Advance(db, new(raised.AreaId, raised.Year), cancel);
        await board.CatchUp(db, cancel);
        db.RaisedNeeds.Add(raised);
        var touched = new HashSet<Guid>();
        foreach (var part in parts) touched.Add(Place(raised, part, pack, (board, revision)));
        foreach (var id in touched) (await db.NeedGroups.FindAsync([id], cancel))?.Suggest(board.TitleOf(id));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        board.StandsAt(revision);
        return parts.Count;
    }

    private Guid Place(RaisedNeed raised, NeedPart part, string pack, (LiveBoard Board, long Revision) on)
    {
        var source = new NeedSource(raised.AreaId, raised.Year, raised.Id, raised.PersonId, Question);
        var need = understanding.Understand(source, part, pack, raised.RaisedAt);
        var groupId = on.Board.Place(part)?.GroupId ?? db.NeedGroups.Add(NeedGroup.Begin(raised.AreaId, raised.Year, raised.RaisedAt)).Entity.Id;
        need.PutInto(groupId, on.Revision);
        on.Board.Take(need.Id, groupId, need.Text);
        db.Needs.Add(need);
        return groupId;
    }
}
