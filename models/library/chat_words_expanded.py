import re

SHORT = {"asap": "as soon as possible", "btw": "by the way", "imo": "in my opinion", "fyi": "for your information", "brb": "be right back", "lol": "laughing out loud", "idk": "I don't know", "tbh": "to be honest", "eta": "estimated time of arrival", "faq": "frequently asked questions"}


def app(ui):
    ui.title("In full")
    text = ui.field("Message", "BTW, call me ASAP", lines=3)
    ui.text(re.sub(r"\w+", lambda found: SHORT.get(found[0].lower(), found[0]), text), size=24, bold=True)
    ui.divider()
    ui.table([[short.upper(), SHORT[short]] for short in sorted(SHORT)], header=["Short", "Meaning"])
