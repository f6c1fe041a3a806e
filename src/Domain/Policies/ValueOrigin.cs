namespace ZiZhiJin.Domain.Policies;

/// <summary>Why a number is what it is in an area.</summary>
public enum ValueOrigin
{
    /// <summary>The text gives it.</summary>
    Text,

    /// <summary>The text leaves it open; the office entered it.</summary>
    Entered,

    /// <summary>The text gives another value; it was overridden with a reason and an approver.</summary>
    Overridden,

    /// <summary>The text leaves it open, and nobody has entered it: the step that needs it cannot be taken.</summary>
    Missing,

    /// <summary>The text leaves it open and nobody has entered it: there is no limit.</summary>
    Unlimited,
}
