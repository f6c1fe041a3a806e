namespace ZiZhiJin.Storage.Commits;

/// <summary>The row was not written: there is no room for it now. Try again later.</summary>
public sealed class TooBusyException : Exception
{
    public TooBusyException(string message) : base(message)
    {
    }

    public TooBusyException(string message, Exception inner) : base(message, inner)
    {
    }
}
