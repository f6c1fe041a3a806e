namespace ZiZhiJin.Domain.Policies;

public enum RuleKind
{
    /// <summary>Blocks. Nobody may override it.</summary>
    Hard,

    /// <summary>Holds by default; overridden only with a written reason and an approver.</summary>
    Soft,

    /// <summary>The text gives no number: the office enters one, the code never guesses it.</summary>
    Open,

    /// <summary>Known, shown and blocking nothing.</summary>
    Information,
}
