using System.Text;
using System.Text.Json;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Reads a stored answer straight into marks, without making objects of it: a survey may have a million answers. What no question asks is passed over.</summary>
internal sealed class MarkReader
{
    private readonly ResultCounts _counts;
    private readonly List<AskedQuestion> _questions;
    private readonly int[] _marks;
    private int _marked;

    public MarkReader(IReadOnlyList<Question> questions, ResultCounts counts)
    {
        _counts = counts;
        _questions = [.. questions.Select(question => new AskedQuestion(question, counts.Breakdown))];
        _marks = new int[counts.Breakdown.Size];
    }

    /// <summary>Counts one answer: what it says, and by the way where and how it was given.</summary>
    public void Count(ReadOnlySpan<byte> answers, int channel, int building)
    {
        _marked = 0;
        Mark(channel);
        Mark(building);
        var json = new Utf8JsonReader(answers);
        while (json.Read())
            if (json.TokenType == JsonTokenType.StartObject) ReadAnswer(ref json);
        _counts.Add(_marks.AsSpan(0, _marked));
    }

    private void Mark(int mark)
    {
        if (mark >= 0) _marks[_marked++] = mark;
    }

    // The question's id is written first.
    private void ReadAnswer(ref Utf8JsonReader json)
    {
        AskedQuestion? question = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("questionId"u8)) question = Find(ref json);
            else if (question is not null && json.ValueTextEquals("choices"u8)) ReadChoices(ref json, question);
            else if (question is not null && json.ValueTextEquals("rating"u8)) ReadRating(ref json, question);
            else json.Skip();
        }
    }

    private AskedQuestion? Find(ref Utf8JsonReader json)
    {
        json.Read();
        foreach (var question in _questions)
            if (json.ValueTextEquals(question.Id)) return question;
        return null;
    }

    private void ReadChoices(ref Utf8JsonReader json, AskedQuestion question)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray) return;
        for (var place = 1; json.Read() && json.TokenType != JsonTokenType.EndArray; place++)
        {
            var option = question.OptionIn(ref json);
            if (option < 0) continue;
            if (place == 1 || question.TakesMany) Mark(question.Marks[option]);
            if (question.IsRanking) _counts.AddPlace(question.Name, question.OptionNames[option], place);
        }
    }

    private void ReadRating(ref Utf8JsonReader json, AskedQuestion question)
    {
        if (json.Read() && json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var score) && score >= 1 && score <= question.Marks.Count)
            Mark(question.Marks[score - 1]);
    }

    /// <summary>A question as its answers are recognised: ids in the bytes in which they are stored, and the mark of each option or score.</summary>
    private sealed class AskedQuestion
    {
        private readonly List<byte[]> _options;

        public AskedQuestion(Question question, Breakdown breakdown)
        {
            (Name, Id) = (question.Id, Encoding.UTF8.GetBytes(question.Id));
            OptionNames = [.. question.Options.Select(option => option.Id)];
            _options = [.. OptionNames.Select(Encoding.UTF8.GetBytes)];
            var aspects = breakdown.AspectsOf(question.Id).ToList();
            TakesMany = aspects.Exists(aspect => breakdown.Aspects[aspect].Kind == AspectKind.Option);
            IsRanking = question.Kind == QuestionKind.Ranking;
            Marks = [.. aspects.SelectMany(aspect => Enumerable.Range(breakdown.Starts[aspect], breakdown.Aspects[aspect].Rest))];
        }

        public string Name { get; }
        public byte[] Id { get; }
        public IReadOnlyList<string> OptionNames { get; }
        public IReadOnlyList<int> Marks { get; }
        public bool TakesMany { get; }
        public bool IsRanking { get; }

        public int OptionIn(ref Utf8JsonReader json)
        {
            for (var i = 0; i < _options.Count; i++)
                if (json.ValueTextEquals(_options[i])) return i;
            return -1;
        }
    }
}
