def app(ui):
    ui.title("Courses")
    courses = ui.state.get("courses", [])
    texte = ui.field("Article")
    if ui.button("Ajouter") and texte:
        courses.append({"nom": texte, "fait": False})
    for article in courses:
        article["fait"] = ui.checkbox(article["nom"], article["fait"])
    ui.text(f"Il en reste {sum(not article['fait'] for article in courses)}")
