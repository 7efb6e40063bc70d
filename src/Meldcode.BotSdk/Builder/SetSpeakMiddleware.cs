using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Puts what a message says aloud in the markup, and with the voice, that channels of speech need.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private static readonly string[] Speaking = [Channels.DirectlineSpeech, Channels.Emulator, Channels.Telephony];

    private readonly string _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    /// <param name="voiceName">The voice; without one no markup is added.</param>
    /// <param name="fallbackToTextForSpeak">Whether a message that says nothing aloud says its text.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var marksUp = !string.IsNullOrEmpty(_voiceName) && Speaking.Contains(turnContext.Activity.ChannelId, StringComparer.OrdinalIgnoreCase);
        turnContext.OnSendActivities((_, activities, send) =>
        {
            foreach (var message in activities.Where(a => a.Type == ActivityTypes.Message))
            {
                SetSpeak(message, marksUp);
            }

            return send();
        });
        return next(cancellationToken);
    }

    private static bool IsVoice(string speak) => speak.StartsWith("<voice", StringComparison.OrdinalIgnoreCase);

    private static bool IsSpeech(string speak)
    {
        try
        {
            return !IsVoice(speak) && string.Equals(XDocument.Parse(speak).Root?.Name.LocalName, "speak", StringComparison.OrdinalIgnoreCase);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>Words that are no XML stay as they are: what can't be marked up can still be read aloud.</summary>
    private static string Speech(string voice, string locale)
    {
        try
        {
            var speech = $"<speak version=\"1.0\" xml:lang=\"{locale ?? "en-US"}\" xmlns=\"http://www.w3.org/2001/10/synthesis\">{voice}</speak>";
            return XElement.Parse(speech).ToString(SaveOptions.DisableFormatting);
        }
        catch (XmlException)
        {
            return voice;
        }
    }

    private void SetSpeak(Activity message, bool marksUp)
    {
        if (_fallbackToTextForSpeak && string.IsNullOrEmpty(message.Speak))
        {
            message.Speak = message.Text;
        }

        if (marksUp && !string.IsNullOrEmpty(message.Speak) && !IsSpeech(message.Speak))
        {
            var voice = IsVoice(message.Speak)
                ? message.Speak
                : new XElement("voice", new XAttribute("name", _voiceName), message.Speak).ToString(SaveOptions.DisableFormatting);
            message.Speak = Speech(voice, message.Locale);
        }
    }
}
