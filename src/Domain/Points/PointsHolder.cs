namespace ZiZhiJin.Domain.Points;

/// <summary>On which side of the ledger points can lie.</summary>
public enum PointsHolder
{
    /// <summary>A person's own points.</summary>
    Person = 0,

    /// <summary>The area that gives them for volunteer time; below zero by what it gave.</summary>
    Area = 1,

    /// <summary>A service for which they were exchanged.</summary>
    Offer = 2,
}
