namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>What photos belong to, in which area, and in whose name; in nobody's where several said it together.</summary>
public sealed record PhotoOwner(Guid AreaId, Guid SubjectId, Guid? PersonId);
