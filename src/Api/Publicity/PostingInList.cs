using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>A posting in a list. Without days where it hangs for none yet.</summary>
internal sealed record PostingInList(
    Guid Id, Guid AreaId, string Area, int Year, PostingKind Kind, PostingState State, string Title, int Version, DateTimeOffset? PostedAt,
    DateOnly? FirstDay, DateOnly? LastDay, bool Over, bool KeptOpen, int Objections, int Unanswered)
{
    public static PostingInList Of(PostingLine line)
    {
        var posting = line.Posting;
        return new(posting.Id, posting.AreaId, line.Area, posting.Year, posting.Kind, posting.State, posting.Title, posting.Version, posting.PostedAt,
            line.Period?.FirstDay, line.Period?.LastDay, line.IsOver, line.IsKeptOpen, line.Objections.All, line.Objections.Open);
    }
}
