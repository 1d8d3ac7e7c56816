import random

WORDS = ["apple", "river", "stone", "cloud", "tiger", "violin", "garden", "paper", "silver", "winter", "candle", "rocket"]


def app(ui):
    ui.title("Passphrase")
    s = ui.state
    if ui.button("New passphrase"):
        s.phrase = "-".join(random.sample(WORDS, 4)) + f"-{random.randint(10, 99)}"
    ui.text(s.get("phrase", "Press New passphrase"), size=24, bold=True, align="center")
