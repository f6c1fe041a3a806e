namespace ZiZhiJin.Domain;

/// <summary>The business says no. Thrown rather than returned, because a returned refusal can be overlooked.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;

    public static void ThrowIf(Refusal? refusal)
    {
        if (refusal is not null) throw new RefusedException(refusal);
    }
}
