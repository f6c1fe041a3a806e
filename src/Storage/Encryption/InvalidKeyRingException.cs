namespace ZiZhiJin.Storage.Encryption;

/// <summary>The key ring cannot be used. The message names the file and what is wrong with it, and nothing of what it holds.</summary>
public sealed class InvalidKeyRingException(string path, string reason) : Exception($"The key ring {path} cannot be used: {reason}");
