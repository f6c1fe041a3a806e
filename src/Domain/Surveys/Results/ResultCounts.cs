namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>What a survey's answers come to, before anything is hidden: how many stand in each group, and in each pair of groups.</summary>
public sealed class ResultCounts(Breakdown breakdown)
{
    private readonly int _crossed = breakdown.Crossed;
    private readonly int[] _one = new int[breakdown.Size];
    private readonly int[] _two = new int[breakdown.Crossed * breakdown.Crossed];

    private readonly Dictionary<(string Question, string Option, int Place), int> _places = [];

    public Breakdown Breakdown { get; } = breakdown;
    public int Answers { get; private set; }

    /// <summary>Whether groups that only people of some versions can be in are told by themselves.</summary>
    public bool TellsVersions { get; private set; } = true;

    public int this[int group] => _one[group];

    public int this[int one, int other] => _two[one * _crossed + other];

    /// <summary>How many put an option of a ranking in a place, which counts from 1.</summary>
    public int InPlace(string question, string option, int place) => _places.GetValueOrDefault((question, option, place));

    public void AddPlace(string question, string option, int place, int persons = 1) =>
        _places[(question, option, place)] = InPlace(question, option, place) + persons;

    /// <summary>One answer: the groups that it stands in. The last group of an aspect is not said, it follows.</summary>
    public void Add(ReadOnlySpan<int> marks)
    {
        Answers++;
        for (var i = 0; i < marks.Length; i++)
        {
            _one[marks[i]]++;
            if (marks[i] < _crossed) Cross(marks[i] * _crossed, marks[(i + 1)..]);
        }
    }

    /// <summary>The same numbers, for results that do not tell the versions apart.</summary>
    public ResultCounts WithoutVersions()
    {
        var counts = (ResultCounts)MemberwiseClone();
        counts.TellsVersions = false;
        return counts;
    }

    /// <summary>Once all answers are added: fills in what follows from them.</summary>
    public void Complete()
    {
        for (var i = 0; i < _crossed; i++)
        for (var j = 0; j < i; j++)
            _two[i * _crossed + j] = _two[j * _crossed + i] = _two[i * _crossed + j] + _two[j * _crossed + i];
        for (var aspect = 0; aspect < Breakdown.Aspects.Count; aspect++) CompleteRest(aspect);
    }

    private void Cross(int row, ReadOnlySpan<int> others)
    {
        foreach (var other in others)
            if (other < _crossed) _two[row + other]++;
    }

    // The rest of later aspects is still missing here, and is filled in when their turn comes: then this aspect's rest is there.
    private void CompleteRest(int aspect)
    {
        var (start, count) = (Breakdown.Starts[aspect], Breakdown.Aspects[aspect].Groups.Count);
        var rest = start + count - 1;
        _one[rest] = Answers - _one.AsSpan(start, count - 1).ToArray().Sum();
        if (rest >= _crossed) return;
        for (var other = 0; other < _crossed; other++)
        {
            if (other >= start && other <= rest) continue;
            var among = 0;
            for (var group = start; group < rest; group++) among += _two[group * _crossed + other];
            _two[rest * _crossed + other] = _two[other * _crossed + rest] = _one[other] - among;
        }
    }
}
