namespace ZiZhiJin.Domain.Intake;

/// <summary>What a conversation waits for.</summary>
public enum ChatWait
{
    /// <summary>Nothing: the next words may begin any flow.</summary>
    Nothing,

    /// <summary>The answer to what the flow asked last.</summary>
    Answer,

    /// <summary>A number of the menu.</summary>
    Menu,

    /// <summary>Whether to go on with what was left lying some time ago.</summary>
    GoingOn,
}
