namespace ZiZhiJin.Domain.Community.Mandates;

/// <summary>Where whoever is to help stands: as which person on which roster, if any, and for how many persons they act already.</summary>
public sealed record HelperStanding(Guid? PersonId, Guid? AreaId, int ActsFor);
