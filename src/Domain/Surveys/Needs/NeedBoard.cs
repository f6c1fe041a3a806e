namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>All needs of a neighbourhood's fund year. Whoever changes any of them counts the revision up first, and so is alone at it.</summary>
public sealed record NeedBoard(Guid AreaId, int Year, long Revision);
