namespace ZiZhiJin.Wechat.Official;

/// <summary>One button of the official account's menu.</summary>
public abstract record MenuButton(string Name)
{
    /// <summary>As the platform writes it.</summary>
    internal abstract object Written { get; }
}

/// <summary>Comes back as a tap with this key.</summary>
public sealed record ClickButton(string Name, string Key) : MenuButton(Name)
{
    internal override object Written => new { Type = "click", Name, Key };
}

public sealed record LinkButton(string Name, Uri Url) : MenuButton(Name)
{
    internal override object Written => new { Type = "view", Name, Url = Url.AbsoluteUri };
}

/// <summary>Old versions of WeChat open <paramref name="Instead"/>.</summary>
public sealed record PageButton(string Name, string AppId, string PagePath, Uri Instead) : MenuButton(Name)
{
    internal override object Written => new { Type = "miniprogram", Name, Url = Instead.AbsoluteUri, Appid = AppId, Pagepath = PagePath };
}

/// <summary>Opens the scanner. When it <paramref name="Waits"/>, the person sees a spinner until we answer.</summary>
public sealed record ScanButton(string Name, string Key, bool Waits) : MenuButton(Name)
{
    internal override object Written => new { Type = Waits ? "scancode_waitmsg" : "scancode_push", Name, Key };
}

public sealed record PlaceButton(string Name, string Key) : MenuButton(Name)
{
    internal override object Written => new { Type = "location_select", Name, Key };
}

/// <summary>At most five buttons behind one.</summary>
public sealed record ButtonGroup(string Name, IReadOnlyList<MenuButton> Buttons) : MenuButton(Name)
{
    internal override object Written => new { Name, SubButton = Buttons.Select(button => button.Written).ToArray() };
}
