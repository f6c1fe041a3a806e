namespace ZiZhiJin.Domain.Meetings;

/// <summary>Who has one vote.</summary>
public enum VotingUnit
{
    Person = 0,

    /// <summary>Building, unit and room: whoever of them votes first, votes for all.</summary>
    Household = 1,
}
