namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>A line of an import with its verdict. What it says of a person is sealed, and gone once the import has come to its end.</summary>
public sealed class RosterImportLine
{
    public Guid ImportId { get; init; }
    public int Number { get; init; }
    public RosterVerdict Verdict { get; init; }

    /// <summary>For the person who reads the dry run; names nobody.</summary>
    public string Reason { get; init; } = "";

    public byte[]? Content { get; init; }

    /// <summary>Who it is about, or for a new person the id that they will have: writing the line twice writes it once.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Somebody on the roster who may be the same person.</summary>
    public Guid? RelatedId { get; init; }

    /// <summary>A doubtful line that somebody has looked at and wants imported.</summary>
    public bool Accepted { get; init; }

    public bool Applied { get; init; }
}
