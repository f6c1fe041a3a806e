namespace ZiZhiJin.Storage.Outbox;

public enum OutboxState
{
    /// <summary>Waits for a worker, or for its next try.</summary>
    Pending = 0,

    /// <summary>Carried out. Final.</summary>
    Done = 1,

    /// <summary>Given up after the last try; somebody has to look. Final.</summary>
    Dead = 2,

    /// <summary>In flight when the process died: it may have happened, and is not repeated. Final.</summary>
    Unknown = 3,
}
