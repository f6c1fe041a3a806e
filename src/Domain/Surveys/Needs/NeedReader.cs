using System.Text;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Reads what a resident wrote: which needs it names, and by which known words. Nothing when it names none ("没有", "谢谢").</summary>
public sealed partial class NeedReader(NeedWords words)
{
    /// <summary>Needs that one text can name; what follows belongs to the last.</summary>
    public const int Most = 5;

    private const int LongestRest = 2;
    private static readonly char[] Edges = [' ', '　', '\t', '\r', '\n', ',', '，', '、', ';', '；', '。'];

    private readonly WordFinder _rewrites = new(words.Speech.Rewrites.Keys);
    private readonly WordFinder _courtesies = new(words.Speech.Courtesies);
    private readonly WordFinder _fillers = new(words.Speech.Fillers);
    private readonly WordFinder _concepts = new(words.ByWord.Keys);

    public IReadOnlyList<NeedPart> Read(string text)
    {
        var parts = new List<NeedPart>();
        foreach (var statement in Statements(text)) Add(parts, statement);
        return [.. parts.Where(part => !IsCourtesy(part)).Select(part => part with { Text = part.Text.Trim(Edges) })];
    }

    /// <summary>One width, one case, dialect and slips put right.</summary>
    public string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var (word, stretch) in _rewrites.Cut(WholeCharacters(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant()))
            plain.Append(word is null ? stretch : words.Speech.Rewrites[word]);
        return plain.ToString();
    }

    // Half a character, as hostile or cut-off input has it, cannot be normalised.
    private static string WholeCharacters(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\ufffe', '\ufffd');

    // A statement about the same thing, or about none of its own, belongs to the need before it.
    private void Add(List<NeedPart> parts, string statement)
    {
        var next = Understand(statement);
        if (parts.Count == Most || (parts.Count > 0 && BelongsTo(parts[^1], next))) parts[^1] = Understand(parts[^1].Text + statement);
        else parts.Add(next);
    }

    private static bool BelongsTo(NeedPart before, NeedPart next)
    {
        var (theirs, own) = (before.Things.ToList(), next.Things.ToList());
        return theirs.Count == 0 || own.Count == 0 || own.Intersect(theirs).Any();
    }

    /// <summary>A text that is known to be one need.</summary>
    public NeedPart Understand(string statement)
    {
        var plain = Plain(statement);
        var (found, pairs) = (new List<FoundConcept>(), new List<string>());
        foreach (var (word, stretch) in _concepts.Cut(plain))
        {
            if (word is not null) found.AddRange(words.ByWord[word].Select(concept => new FoundConcept(concept, word)));
            else pairs.AddRange(_fillers.Cut(stretch).Where(cut => cut.Word is null).SelectMany(cut => Pairs(cut.Text)));
        }

        return new NeedPart(statement, plain, found, [.. pairs.Distinct()]);
    }

    private static IEnumerable<string> Pairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsLetter(text[i]) && char.IsLetter(text[i + 1])) yield return text.Substring(i, 2);
    }

    private IEnumerable<string> Statements(string text)
    {
        foreach (var sentence in Sentences().Matches(text).Select(match => match.Value))
        {
            var begin = 0;
            foreach (Match comma in Commas().Matches(sentence))
            {
                if (!BeginsAnother(sentence[comma.Index..])) continue;
                yield return sentence[begin..comma.Index];
                begin = comma.Index;
            }

            yield return sentence[begin..];
        }
    }

    private bool BeginsAnother(string rest)
    {
        var clause = Clause().Match(rest).Value;
        return words.Speech.Joints.Concat(words.Speech.Also).Any(word => clause.Contains(word, StringComparison.Ordinal));
    }

    private bool IsCourtesy(NeedPart part) =>
        part.Found.Count == 0 && _courtesies.Cut(part.Plain).Where(cut => cut.Word is null).Sum(cut => cut.Text.Count(char.IsLetter)) <= LongestRest;

    [GeneratedRegex(@"[^。；;！!？?\r\n]+?(?:[。；;！!？?\r\n]+|$|(?=\s*[（(]?[2-9二三四五][)）.、．]))", RegexOptions.Singleline)]
    private static partial Regex Sentences();

    [GeneratedRegex("[,，]")]
    private static partial Regex Commas();

    [GeneratedRegex("[,，]?[^,，]*")]
    private static partial Regex Clause();
}
