namespace ZiZhiJin.Domain.Intake;

/// <summary>Which of several things somebody means: by number, by its whole text, or by words that only one of them has.</summary>
internal static class ChoiceReader
{
    public static T? One<T>(string text, IReadOnlyList<T> things, Func<T, string> name)
        where T : class
    {
        if (ChatWords.NumberIn(text) is { } number) return number >= 1 && number <= things.Count ? things[number - 1] : null;
        var even = ChatWords.Even(text);
        if (even.Length == 0) return null;
        if (things.FirstOrDefault(thing => ChatWords.Even(name(thing)) == even) is { } whole) return whole;
        return Only(thing => ChatWords.Even(name(thing)).StartsWith(even, StringComparison.Ordinal)) ?? Only(thing => ChatWords.Even(name(thing)).Contains(even, StringComparison.Ordinal));

        T? Only(Func<T, bool> fits) => things.Where(fits).Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>Several things in the order in which they are named. Nothing when one of them is not there.</summary>
    public static IReadOnlyList<T>? Some<T>(string text, IReadOnlyList<T> things, Func<T, string> name)
        where T : class
    {
        if (ChatWords.NumbersIn(text, things.Count) is { } numbers)
            return numbers.All(number => number >= 1 && number <= things.Count) ? [.. numbers.Select(number => things[number - 1]).Distinct()] : null;
        if (One(text, things, name) is { } single) return [single];
        var named = ChatWords.Parts(text).Select(part => One(part, things, name)).ToList();
        return named.Count > 0 && named.All(thing => thing is not null) ? [.. named.OfType<T>().Distinct()] : null;
    }
}
