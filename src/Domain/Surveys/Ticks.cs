using System.Buffers.Binary;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// What somebody ticked, in a few bytes beside the answer in words, so that a million answers are counted without reading their texts: the
/// number of the version in two bytes; then of each question that is not answered in words its place in that version, how many options are
/// ticked, and their places in the order in which they were chosen. A score is the option before it: 1 is written as 0.
/// </summary>
public static class Ticks
{
    public const int Longest = 255, Head = 2;

    /// <summary>Nothing where it does not fit; then the answer itself is read.</summary>
    public static byte[]? Of(int version, IReadOnlyList<Question> asked, IReadOnlyList<QuestionAnswer> answers)
    {
        var ticks = new List<byte>(32) { 0, 0 };
        foreach (var answer in answers)
        {
            if (answer.IsEmpty || answer.Text is not null || answer.Photos is not null) continue;
            var question = Place(asked, one => one.Id == answer.QuestionId);
            var options = question < 0 ? null : OptionsOf(asked[question], answer);
            if (options is null) return null;
            ticks.AddRange([(byte)question, (byte)options.Count, .. options]);
        }

        if (version > ushort.MaxValue || ticks.Count > Longest) return null;
        byte[] bytes = [.. ticks];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)version);
        return bytes;
    }

    public static int VersionOf(ReadOnlySpan<byte> ticks) => BinaryPrimitives.ReadUInt16BigEndian(ticks);

    private static List<byte>? OptionsOf(Question question, QuestionAnswer answer)
    {
        if (answer.Rating is { } rating) return [(byte)(rating - 1)];
        var places = answer.Choices!.Select(choice => Place(question.Options, option => option.Id == choice)).ToList();
        return places.Contains(-1) ? null : [.. places.Select(place => (byte)place)];
    }

    private static int Place<T>(IReadOnlyList<T> items, Predicate<T> isIt)
    {
        for (var i = 0; i < items.Count && i <= byte.MaxValue; i++)
            if (isIt(items[i])) return i;
        return -1;
    }
}
