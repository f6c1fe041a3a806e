namespace ZiZhiJin.Domain.Intake;

/// <summary>
/// Answers messages by the flows. It looks nothing up and stores nothing: what it needs done it says as an effect, whose outcome is fed back
/// through <see cref="Continue"/>.
/// </summary>
public sealed class Chat(FlowLibrary flows)
{
    /// <summary>After this long a conversation is not simply gone on with: whoever comes back is asked.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromHours(2);

    public ChatStep Reply(ChatState state, ChatMessage message, ChatSurroundings around)
    {
        var turn = new ChatTurn(flows, state with { LastAt = message.At }, around);
        if (message.Tapped is { } tapped && flows.Find(tapped) is { } flow) turn.Begin(flow);
        else if (ChatWords.CommandIn(message.Text) is { } command) Obey(turn, command);
        else if (state is { Wait: ChatWait.Answer, Here: { } here } && !message.SeesQuestion && message.At - state.LastAt > Rest) turn.AskToGoOn(here);
        else Hear(turn, message);
        return turn.Step;
    }

    /// <summary>Goes on after an effect of an earlier step was carried out.</summary>
    public ChatStep Continue(ChatStep step, ChatOutcome outcome, ChatSurroundings around)
    {
        var turn = new ChatTurn(flows, step.State, around, step.Said);
        new OutcomeTurn(turn).Take(step.Effect ?? throw new ArgumentException("The step asks for nothing.", nameof(step)), outcome);
        return turn.Step;
    }

    private void Hear(ChatTurn turn, ChatMessage message)
    {
        switch (turn.State.Wait)
        {
            case ChatWait.Answer:
                new AnswerTurn(turn).Take(message);
                break;
            case ChatWait.GoingOn when ChatWords.NumberIn(message.Text) == 1:
                turn.AskAgain();
                break;
            case ChatWait.GoingOn when ChatWords.NumberIn(message.Text) == 2:
                turn.Drop();
                turn.ShowMenu(ChatTexts.Dropped);
                break;
            case ChatWait.GoingOn:
                turn.AskToGoOn(turn.State.Here!);
                break;
            default:
                Choose(turn, message.Text);
                break;
        }
    }

    private void Choose(ChatTurn turn, string text)
    {
        var picked = turn.State.Wait == ChatWait.Menu ? ChoiceReader.One(text, flows.Menu, flow => flow.Title) : null;
        if ((flows.BegunBy(text) ?? picked) is { } flow) turn.Begin(flow);
        else turn.ShowMenu(ChatTexts.NotUnderstood);
    }

    private void Obey(ChatTurn turn, ChatCommand command)
    {
        switch (command)
        {
            case ChatCommand.Menu:
                turn.ShowMenu();
                break;
            case ChatCommand.Leave:
                turn.Leave();
                break;
            case ChatCommand.Person:
                turn.Begin(flows.Find(FlowLibrary.Person)!);
                break;
            case ChatCommand.GoOn:
                turn.AskAgain();
                break;
            case ChatCommand.Back:
                new AnswerTurn(turn).Back();
                break;
            case ChatCommand.Skip:
                new AnswerTurn(turn).Skip();
                break;
        }
    }
}
