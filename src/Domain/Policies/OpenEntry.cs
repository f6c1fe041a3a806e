namespace ZiZhiJin.Domain.Policies;

/// <summary>What happens while the office has not entered a number that its text leaves open.</summary>
public enum OpenEntry
{
    /// <summary>The step that needs the number cannot be taken.</summary>
    Required,

    /// <summary>There is no limit.</summary>
    Optional,
}
