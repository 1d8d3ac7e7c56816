WORTE = [("Hund", "dog"), ("Katze", "cat")]


def app(ui):
    ui.title("Vokabeln")
    s = ui.state
    platz = s.get("platz", 0)
    wort, richtig = WORTE[platz]
    ui.text(wort, size=40)
    antwort = ui.field("Übersetzung")
    if ui.button("Prüfen"):
        s.gesagt = "Richtig" if antwort.strip().lower() == richtig else "Falsch"
    ui.text(s.get("gesagt", ""))
    if ui.button("Weiter"):
        s.platz, s.gesagt = (platz + 1) % len(WORTE), ""
        ui.clear("Übersetzung")
