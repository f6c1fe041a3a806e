using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage;

/// <summary>What went wrong below, in words that the host may know.</summary>
public static class StorageFaults
{
    /// <summary>A unique index said no.</summary>
    public static bool IsDuplicate(Exception fault) => MySqlErrors.IsUniqueViolation(fault);

    /// <summary>The database is away, busy or dead-locked: the same may work in a moment.</summary>
    public static bool IsPassing(Exception fault) => fault is TooBusyException or NotAcknowledgedException || MySqlErrors.IsTransient(fault);
}
