using System.Text;
using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>
/// First answers, each of another resident: all residents answer one survey, then all the next, as a hall does. Only survey, token and nonce
/// differ between requests, and are written over places held for them.
/// </summary>
internal sealed class AnswerRequests : IWrites
{
    private const int IdLength = 36, TokenLength = 43;
    private static readonly string SurveyPlace = new('s', IdLength), TokenPlace = new('t', TokenLength), NoncePlace = new('n', BenchNonce.Length);

    private readonly BenchArea _area;
    private readonly byte[][] _tokens, _surveys, _templates;
    private readonly int _surveyAt, _tokenAt;
    private readonly int[] _nonceAt;

    public AnswerRequests(BenchArea area)
    {
        _area = area;
        _tokens = [.. Enumerable.Range(area.First, area.Residents).Select(number => Encoding.ASCII.GetBytes(BenchToken.Of(number)))];
        _surveys = [.. area.Surveys.Select(survey => Encoding.ASCII.GetBytes($"{survey}"))];
        _templates = [.. AnswerText.Variants.Select(Template)];
        _surveyAt = PlaceOf(_templates[0], SurveyPlace);
        _tokenAt = PlaceOf(_templates[0], TokenPlace);
        _nonceAt = [.. _templates.Select(template => PlaceOf(template, NoncePlace))];
        Longest = _templates.Max(template => template.Length);
    }

    public int Longest { get; }

    /// <summary>How many first answers there are to give.</summary>
    public long Count => (long)_area.Residents * _area.Surveys.Count;

    public int Write(long number, Span<byte> destination)
    {
        var variant = (int)(number % _templates.Length);
        _templates[variant].CopyTo(destination);
        _surveys[number / _area.Residents].CopyTo(destination[_surveyAt..]);
        _tokens[number % _area.Residents].CopyTo(destination[_tokenAt..]);
        BenchNonce.Write(number, destination[_nonceAt[variant]..]);
        return _templates[variant].Length;
    }

    private static byte[] Template(string answers) => HttpText.Json(
        "PUT", $"/api/surveys/{SurveyPlace}/answer", TokenPlace, $$"""{"nonce":"{{NoncePlace}}","answers":{{answers}}}""");

    private static int PlaceOf(byte[] template, string place) => template.AsSpan().IndexOf(Encoding.ASCII.GetBytes(place));
}
