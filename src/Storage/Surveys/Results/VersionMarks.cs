using System.Globalization;
using System.Text;
using System.Text.Json;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>The questions of one version as its answers are recognised, and the marks that everybody of that version has.</summary>
internal sealed class VersionMarks
{
    public VersionMarks(int version, IReadOnlyList<Question> questions, Breakdown breakdown)
    {
        Questions = [.. questions.Select(question => new QuestionMarks(question, breakdown))];
        var asked = questions.Select(question => question.Id).ToHashSet();
        var notAsked = breakdown.Asked.Questions.Where(question => !asked.Contains(question.Id)).SelectMany(question => Find(breakdown, question.Id, AspectGroup.NotAsked));
        Own = [.. Find(breakdown, Breakdown.ByVersion, version.ToString(CultureInfo.InvariantCulture)), .. notAsked];
    }

    /// <summary>The version, and the questions that it does not ask.</summary>
    public IReadOnlyList<int> Own { get; }

    /// <summary>In the order in which they are asked.</summary>
    public IReadOnlyList<QuestionMarks> Questions { get; }

    private static IEnumerable<int> Find(Breakdown breakdown, string of, string group) =>
        from aspect in breakdown.AspectsOf(of)
        from i in Enumerable.Range(0, breakdown.Aspects[aspect].Groups.Count)
        where breakdown.Aspects[aspect].Groups[i].Id == @group
        select breakdown.Starts[aspect] + i;

    /// <summary>A question: its ids in the bytes in which they are stored, and the mark of each option or score.</summary>
    public sealed class QuestionMarks
    {
        private readonly byte[] _id;
        private readonly List<byte[]> _options;

        public QuestionMarks(Question question, Breakdown breakdown)
        {
            (Name, _id) = (question.Id, Encoding.UTF8.GetBytes(question.Id));
            OptionNames = [.. question.Options.Select(option => option.Id)];
            _options = [.. OptionNames.Select(Encoding.UTF8.GetBytes)];
            var aspects = breakdown.AspectsOf(question.Id).ToList();
            TakesMany = aspects.Exists(aspect => breakdown.Aspects[aspect].Kind == AspectKind.Option);
            IsRanking = question.Kind == QuestionKind.Ranking;
            var names = question.Kind == QuestionKind.Rating ? [.. Enumerable.Range(1, breakdown.Aspects[aspects[0]].Rest).Select(score => score.ToString(CultureInfo.InvariantCulture))] : OptionNames;
            Marks = [.. names.Select(name => Find(breakdown, question.Id, name).FirstOrDefault(-1))];
        }

        public string Name { get; }
        public IReadOnlyList<string> OptionNames { get; }

        /// <summary>In the order of the options or scores; -1 for what is no score.</summary>
        public int[] Marks { get; }

        public bool TakesMany { get; }
        public bool IsRanking { get; }

        public bool IsIn(ref Utf8JsonReader json) => json.ValueTextEquals(_id);

        public int OptionIn(ref Utf8JsonReader json)
        {
            for (var i = 0; i < _options.Count; i++)
                if (json.ValueTextEquals(_options[i])) return i;
            return -1;
        }
    }
}
