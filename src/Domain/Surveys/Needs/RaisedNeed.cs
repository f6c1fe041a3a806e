namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>What a resident says the neighbourhood needs outside of any survey, in the chat or the mini-program. It lands on the same board as what surveys bring.</summary>
public sealed class RaisedNeed
{
    public const int ShortestText = 2, LongestText = 500;

    /// <summary>Needs of a person in one day.</summary>
    public const int MostADay = 20;

    private RaisedNeed()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The fund year.</summary>
    public int Year { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>In the resident's own words; empty once the person was erased.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Sealed <see cref="NeedPlace"/>.</summary>
    public byte[]? Place { get; private set; }

    public Guid? PhotoId { get; private set; }

    /// <summary>What makes sending it twice harmless.</summary>
    public byte[] Nonce { get; private init; } = [];

    public DateTimeOffset RaisedAt { get; private init; }

    public static RaisedNeed Raise(Guid id, (Guid Area, Guid Person) of, RaisedWords words, DateTimeOffset now) => new()
    {
        Id = id, AreaId = of.Area, Year = ShanghaiTime.DayOf(now).Year, PersonId = of.Person, Text = words.Text.Trim(), Place = words.Place, PhotoId = words.PhotoId,
        Nonce = words.Nonce, RaisedAt = now,
    };

    /// <summary>Its person was erased.</summary>
    public void Erase() => (Text, Place, PhotoId) = ("", null, null);
}
