LISTS = {
    "Mum": ["Nightgown", "Slippers", "Toothbrush", "Snacks", "Phone charger"],
    "Baby": ["Bodysuits", "Hat", "Blanket", "Car seat"],
    "Papers": ["Maternity notes", "Insurance card", "Identity card"],
}


def app(ui):
    ui.title("Hospital bag")
    packed = ui.state.get("packed", {})
    tab = ui.tabs(list(LISTS))
    for thing in LISTS[tab]:
        packed[thing] = ui.checkbox(thing, packed.get(thing, False))
    count, total = sum(packed.values()), sum(len(things) for things in LISTS.values())
    ui.progress(count / total)
    ui.text(f"{count} of {total} packed" if count < total else "The bag is ready", size=28, bold=True)
