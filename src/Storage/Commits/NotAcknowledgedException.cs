namespace ZiZhiJin.Storage.Commits;

/// <summary>
/// The database was lost while the row was being written: it may or may not be there. Try again later:
/// a row with a natural key or a nonce is then found or written.
/// </summary>
public sealed class NotAcknowledgedException(Exception inner)
    : Exception("The database did not confirm the row; it may or may not have been written.", inner);
