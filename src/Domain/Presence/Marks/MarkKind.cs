namespace ZiZhiJin.Domain.Presence.Marks;

/// <summary>What made somebody, or the system, ask whether people were there.</summary>
public enum MarkKind
{
    /// <summary>One device scanned more people in a few minutes than can walk past it.</summary>
    OneDevice = 0,

    /// <summary>One person was at two places with less time between than the way takes.</summary>
    ImpossiblePace = 1,

    /// <summary>The leader counted fewer heads at the closing than there are check-ins.</summary>
    FewerHeads = 2,

    /// <summary>Several persons were checked in from one phone, or very many by one helper.</summary>
    OneAccount = 3,

    /// <summary>A resident says: that was not me (冒签申诉).</summary>
    Contested = 4,

    /// <summary>A resident says: that vote was not mine (冒投申诉). It is about no check-in.</summary>
    ContestedBallot = 5,
}
