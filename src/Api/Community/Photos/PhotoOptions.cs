namespace ZiZhiJin.Api.Community.Photos;

/// <summary>The setting <c>Photos:Folder</c>: where the files lie. All processes see the same.</summary>
internal sealed record PhotoOptions(string Folder);
