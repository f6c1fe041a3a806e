namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>How often somebody may be wrong about who they are: counted for the account, and for the address from whoever asks.</summary>
public static class LockPolicy
{
    public const int TriesOfAccount = 5, TriesAtAddress = 10;

    /// <summary>Tries are counted for so long from the first one; whoever has used them up waits until it is over.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary><paramref name="tries"/> counts the one that is being made.</summary>
    public static Refusal? Check(int tries, int most) => tries > most ? VerificationRefusals.TooManyTries : null;
}
