namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>A line's verdict with its reason for the person who reads the dry run, and whom of the roster it is about, if anybody.</summary>
public sealed record JudgedLine(int Number, RosterVerdict Verdict, string Reason, Guid? PersonId = null, Guid? RelatedId = null);
