namespace ZiZhiJin.Domain.Projects;

/// <summary>One thing that speaks for a step: an id, a Shanghai day, a number, as far as it has them.</summary>
public sealed record Evidence(EvidenceKind Kind, Guid? Id = null, DateOnly? Day = null, int? Number = null);
