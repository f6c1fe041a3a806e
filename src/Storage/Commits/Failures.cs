using ZiZhiJin.MySql;

namespace ZiZhiJin.Storage.Commits;

/// <summary>What a failed write means for the rows of its group.</summary>
internal static class Failures
{
    // Whoever wins a race for a unique key has committed by then, so the second look finds the winner; more looks find the same.
    private const int RepeatsOfLostRace = 2;

    /// <summary>How often the group is to be repeated because another writer was in the way.</summary>
    public static int RepeatsWorthwhile(Exception failure, GroupCommitOptions options)
    {
        if (IsContention(failure)) return options.MaxRepeats;
        return MySqlErrors.IsUniqueViolation(failure) ? Math.Min(RepeatsOfLostRace, options.MaxRepeats) : 0;
    }

    public static bool MayBeOneRowsFault(Exception failure) => !IsLoss(failure);

    public static Exception AsToldToCallers(Exception failure)
    {
        if (IsContention(failure)) return new TooBusyException("Other writers held the rows for too long.", failure);
        if (!IsLoss(failure)) return failure;
        return new NotAcknowledgedException(failure is NotAcknowledgedException ? failure.InnerException! : failure);
    }

    private static bool IsContention(Exception failure) => MySqlErrors.IsDeadlock(failure) || MySqlErrors.IsLockTimeout(failure);

    private static bool IsLoss(Exception failure) =>
        failure is NotAcknowledgedException or OperationCanceledException || MySqlErrors.IsTransient(failure);
}
