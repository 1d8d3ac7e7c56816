PERSONS = ["yo", "tú", "él, ella", "nosotros", "vosotros", "ellos, ellas"]
ENDINGS = {
    "ar": ["o", "as", "a", "amos", "áis", "an"],
    "er": ["o", "es", "e", "emos", "éis", "en"],
    "ir": ["o", "es", "e", "imos", "ís", "en"],
}


def app(ui):
    ui.title("Present tense")
    verb = ui.field("Verb", "hablar").strip().lower()
    stem, kind = verb[:-2], verb[-2:]
    if kind not in ENDINGS or not stem:
        ui.text("Type a verb in -ar, -er or -ir", color="muted")
        return
    ui.text(verb, size=40, bold=True)
    ui.table([[person, stem + ending] for person, ending in zip(PERSONS, ENDINGS[kind])])
    ui.text("For regular verbs only", color="muted")
