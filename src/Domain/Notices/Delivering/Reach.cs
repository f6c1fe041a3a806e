namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>By which ways a recipient could be reached at the moment.</summary>
public sealed record Reach
{
    /// <summary>There is an account at all.</summary>
    public bool HasAccount { get; init; }

    /// <summary>The account's holder has erased their data.</summary>
    public bool IsErased { get; init; }

    /// <summary>There is a template for this category, and the person is known to the account that has it.</summary>
    public bool HasTemplate { get; init; }

    public int Credits { get; init; }

    /// <summary>Known to the account whose customer service would speak, and still following it.</summary>
    public bool CanBeSpokenTo { get; init; }

    public DateTimeOffset? LastWordAt { get; init; }
}
