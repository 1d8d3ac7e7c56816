def app(ui):
    ui.title("Mixed word")
    s = ui.state
    word = ui.field("Word").strip()
    if ui.button("Mix") and word:
        s.mixed = "".join(random.sample(word, len(word)))
        s.count = s.get("count", 0) + 1
    ui.text(s.get("mixed", "-"), size=36)
    ui.text(f"Mixed {s.get('count', 0)} times")
