import json


def app(ui):
    ui.title("JSON")
    entries, bad = {}, 0
    for line in ui.field("Lines", "name: Ann\nage: 30", lines=6).splitlines():
        key, colon, value = line.partition(":")
        key, value = key.strip(), value.strip()
        if key and colon:
            try:
                entries[key] = json.loads(value)
            except ValueError:
                entries[key] = value
        elif line.strip():
            bad += 1
    text = json.dumps(entries, ensure_ascii=False)
    ui.text(text, size=20, bold=True)
    if bad:
        ui.text(f"Lines without a colon: {bad}", color="warn")
    if ui.button("Copy"):
        ui.copy(text)
        ui.notify("Copied")
