namespace ZiZhiJin.Domain.Community;

/// <summary>Names and numbers as lists show them.</summary>
public static class Mask
{
    /// <summary>王*英, 王*: the first character, and the last of three or more.</summary>
    public static string Name(string name) => name.Length switch
    {
        0 => "",
        1 or 2 => name[..1] + "*",
        _ => name[..1] + new string('*', name.Length - 2) + name[^1..],
    };

    /// <summary>The last four digits.</summary>
    public static string Phone(string phone) => phone.Length <= 4 ? "****" : new string('*', phone.Length - 4) + phone[^4..];
}
