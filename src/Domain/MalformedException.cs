namespace ZiZhiJin.Domain;

/// <summary>What was sent does not have the shape that was asked for: names the field and says in one sentence what is wrong with it.</summary>
public sealed class MalformedException(string code, string field, string sentence) : Exception(code)
{
    public string Code { get; } = code;
    public string Field { get; } = field;
    public string Sentence { get; } = sentence;
}
