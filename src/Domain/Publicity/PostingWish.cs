namespace ZiZhiJin.Domain.Publicity;

/// <summary>Something that staff want posted in an area, for a fund year.</summary>
public sealed record PostingWish(Guid AreaId, int Year, PostingKind Kind, PostingText Text);
