def app(ui):
    ui.title("Names in code")
    words = re.findall(r"[a-z0-9]+", ui.field("Words", "My first program").lower())
    if not words:
        ui.text("Type some words", color="muted")
        return
    pascal = "".join(word.capitalize() for word in words)
    cases = {
        "snake_case": "_".join(words),
        "camelCase": words[0] + pascal[len(words[0]):],
        "PascalCase": pascal,
        "kebab-case": "-".join(words),
        "UPPER_CASE": "_".join(words).upper(),
    }
    picked = ui.list([f"{name}: {text}" for name, text in cases.items()], actions=["Copy"])
    if picked:
        text = list(cases.values())[picked.index]
        ui.copy(text)
        ui.notify(f"Copied {text}")
