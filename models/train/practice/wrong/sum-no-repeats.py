def app(ui):
    ui.title("Each only once")
    words = [w.strip() for w in ui.field("Words").split(",") if w.strip()]
    kept = []
    for word in words:
        if word not in kept:
            kept.append(word)
    ui.text(", ".join(kept), size=20)
    ui.text(f"Left out: {len(words) - len(kept)}")
