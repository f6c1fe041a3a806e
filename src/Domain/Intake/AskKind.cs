namespace ZiZhiJin.Domain.Intake;

/// <summary>What an asking node waits for.</summary>
public enum AskKind
{
    /// <summary>One of the node's options, by number or by its words.</summary>
    Choice = 1,

    Text = 2,

    /// <summary>A whole number.</summary>
    Number = 3,

    /// <summary>A Chinese mobile number.</summary>
    Phone = 4,

    /// <summary>A day, kept as yyyy-MM-dd.</summary>
    Date = 5,

    Photo = 6,

    /// <summary>A shared location, or its description.</summary>
    Place = 7,
}
