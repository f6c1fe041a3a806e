namespace ZiZhiJin.Domain.Policies;

/// <summary>The public document that rules are taken from. Some carry neither number nor date.</summary>
public sealed record PolicyDocument(string Title, string? Number, DateOnly? Date)
{
    public override string ToString() => Number is null ? $"《{Title}》" : $"《{Title}》（{Number}）";
}
