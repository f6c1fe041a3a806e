namespace ZiZhiJin.Domain.Meetings;

/// <summary>One ballot. Of a secret motion it knows nothing of who cast it and when; a random id puts it at a random place in its table.</summary>
public sealed class Ballot
{
    public const int ReceiptLength = 32;

    private Ballot()
    {
    }

    public Guid Id { get; private init; }
    public Guid MotionId { get; private init; }

    /// <summary>SHA-256 of the secret that the voter's phone made and keeps.</summary>
    public byte[] Receipt { get; private init; } = [];

    /// <summary>Whose it is. Of a secret motion nobody's.</summary>
    public Guid? VoterId { get; private init; }

    public string Choices { get; private init; } = "";

    /// <summary>Set for all ballots of a motion by one statement at the closing, so that all rows were last written together.</summary>
    public bool Counted { get; private init; }
}
