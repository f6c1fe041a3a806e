namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>A need as it was sent: the words, the sealed place and the photo if there are any, and what makes sending it twice harmless.</summary>
public sealed record RaisedWords(string Text, byte[]? Place, Guid? PhotoId, byte[] Nonce);
